package dev.patchbay.benchmarks;

/** A page of a people search as the vendor's documentation shows it, with invented people. */
public final class SamplePage {
  private SamplePage() {}

  /** The JSON of a page. */
  public static String of(int people) {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < people; i++) {
      items.append(i == 0 ? "" : ",").append(person(i));
    }
    return "{\"object\":\"LinkedinSearch\",\"items\":["
        + items
        + "],\"config\":{\"params\":{\"api\":\"classic\",\"category\":\"people\","
        + "\"keywords\":\"data platform\"}},\"paging\":{\"start\":0,\"page_count\":"
        + people
        + ",\"total_count\":4180},\"cursor\":\"eyJsaW1pdCI6MTAsInN0YXJ0IjoxMH0\"}";
  }

  private static String person(int i) {
    String number = String.format("%05d", i);
    return "{\"object\":\"SearchResult\",\"type\":\"PEOPLE\",\"id\":\"ACoAADexample1aBc"
        + number
        + "\",\"public_identifier\":\"lina-orvik-"
        + number
        + "\",\"public_profile_url\":\"https://www.linkedin.com/in/lina-orvik-"
        + number
        + "\",\"profile_url\":\"https://www.linkedin.com/in/ACoAADexample1aBc"
        + number
        + "?miniProfileUrn=urn\",\"profile_picture_url\":\"https://media.example/"
        + number
        + ".jpg\",\"profile_picture_url_large\":null,\"member_urn\":\"urn:li:member:918"
        + number
        + "\",\"name\":\"Lina Orvik "
        + number
        + "\",\"network_distance\":\"DISTANCE_2\",\"location\":\"Bergen, Norway\","
        + "\"industry\":null,\"headline\":\"Head of Data at Fjordkraft Labs\","
        + "\"followers_count\":1630,\"shared_connections_count\":12,\"premium\":true,"
        + "\"verified\":false,\"pending_invitation\":false}";
  }
}
