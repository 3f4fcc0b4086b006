package dev.patchbay.myagentmail;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.post.Post;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.support.table.Filled;
import java.util.List;

/** Which fields the routes fill that reach LinkedIn at once (vendor reference 6, 9 to 12). */
final class LinkedInFields {
  private static final String SHORT = "a raw search tells no more";
  private static final String FOUR = "a look-up is documented with four fields";

  /** Fields of a post that was found. */
  static final List<FieldCapability> FOUND_POST =
      new Filled()
          .always("ref")
          .sometimes("excerpt", "postedAt", "author")
          .sometimes("author.ref", "author.name", "author.headline", "author.kind")
          .neverAs(SHORT, "author.pictureUrl", "author.networkDistance")
          .neverAs("only an excerpt is told", "text")
          .neverElse(Post.class, SHORT)
          .list();

  /** Fields of a person. */
  static final List<FieldCapability> PERSON =
      new Filled()
          .always("ref")
          .sometimes("name", "headline", "currentCompanyName")
          .neverElse(PersonProfile.class, FOUR)
          .list();

  /** Fields of the receipt of an invitation. */
  static final List<FieldCapability> INVITATION =
      new Filled()
          .neverAs("the answer has no documented id", "ref")
          .neverAs("the vendor tells its own budget, under session.usage", "usedPercent")
          .list();

  /** Fields of the receipt of a message. */
  static final List<FieldCapability> MESSAGE =
      new Filled().always("message").sometimes("conversation", "sentAt").list();

  /** Fields of the receipt of a post. */
  static final List<FieldCapability> POST = new Filled().always("post").list();

  private LinkedInFields() {}
}
