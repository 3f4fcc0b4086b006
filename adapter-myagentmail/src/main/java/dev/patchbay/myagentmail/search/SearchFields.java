package dev.patchbay.myagentmail.search;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.post.Post;
import dev.patchbay.support.table.Filled;
import java.util.List;

/** Which fields of posts that were found the vendor fills (vendor reference 6). */
final class SearchFields {
  private static final String SHORT = "a raw search tells no more";

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

  private SearchFields() {}
}
