package dev.patchbay.linkedapi.post;

import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.support.table.AdapterTable;

/** Posts: read one by one, by their author, and written. */
public final class LinkedApiPosts {
  private final PostReads reads;
  private final PostsByAuthor byAuthor;
  private final PostWrites writes;
  private final CommentWrites comments;

  public LinkedApiPosts(Workflows workflows) {
    this.reads = new PostReads(workflows);
    this.byAuthor = new PostsByAuthor(workflows);
    this.writes = new PostWrites(workflows);
    this.comments = new CommentWrites(workflows);
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table.with(reads::addTo).with(byAuthor::addTo).with(writes::addTo).with(comments::addTo);
  }
}
