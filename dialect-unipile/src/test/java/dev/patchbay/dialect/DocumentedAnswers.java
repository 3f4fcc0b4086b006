package dev.patchbay.dialect;

/** Examples of the vendor's documentation, people replaced. */
public final class DocumentedAnswers {
  /** A profile. */
  public static final String PERSON =
      """
      { "object": "UserProfile", "provider": "LINKEDIN", "provider_id": "ACoAADexample1aBcDeFg",
        "public_identifier": "lina-orvik-3b1", "first_name": "Lina", "last_name": "Orvik",
        "headline": "Head of Data at Fjordkraft Labs", "location": "Bergen, Norway", "websites": [],
        "is_open_profile": false, "is_premium": true, "is_relationship": false, "is_self": false,
        "invitation": { "type": "SENT", "status": "PENDING" },
        "work_experience": [ { "position": "Head of Data", "company_id": "7712345", "company": "Fjordkraft Labs",
            "location": "Bergen", "skills": ["SQL"], "current": true, "start": "3/1/2021", "end": null } ],
        "follower_count": 1630, "connections_count": 500, "network_distance": "SECOND_DEGREE",
        "throttled_sections": ["skills"] }
      """;

  /** A post. */
  public static final String POST =
      """
      { "object": "Post", "provider": "LINKEDIN", "id": "7390000000000000123",
        "social_id": "urn:li:activity:7390000000000000123",
        "share_url": "https://www.linkedin.com/posts/lina-orvik-3b1_activity-7390000000000000123-abcd",
        "text": "We are hiring!",
        "date": "2d", "parsed_datetime": "2026-11-19T06:00:00.000Z", "reaction_counter": 41,
        "comment_counter": 5,
        "repost_counter": 1, "impressions_counter": 0,
        "author": { "public_identifier": "lina-orvik-3b1",
        "id": "ACoAADexample1aBcDeFg", "name": "Lina Orvik", "is_company": false,
        "headline": "Head of Data" },
        "permissions": { "can_react": true, "can_share": true, "can_post_comments": true },
        "is_repost": false, "attachments": [] }
      """;

  private DocumentedAnswers() {}
}
