package dev.patchbay.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostOperationsTest {
  @Test
  void the_operations_are_those_of_the_vocabulary() {
    assertThat(PostOperations.ALL)
        .extracting(Operation::id)
        .containsExactly(
            "post.get",
            "post.listByAuthor",
            "post.listCommentsBy",
            "post.listReactionsBy",
            "post.create",
            "post.repost",
            "post.comment",
            "post.reply",
            "post.react",
            "post.reactToComment",
            "post.listComments",
            "post.listReactions");
  }

  @Test
  void what_publishes_or_reacts_is_a_write() {
    assertThat(PostOperations.ALL.stream().filter(each -> each.kind() == Effect.WRITE))
        .containsExactly(
            PostOperations.POST_CREATE,
            PostOperations.POST_REPOST,
            PostOperations.POST_COMMENT,
            PostOperations.POST_REPLY,
            PostOperations.POST_REACT,
            PostOperations.POST_REACT_TO_COMMENT);
  }

  @Test
  void the_argument_keys_are_those_of_the_vocabulary() {
    assertThat(PostOperations.ALL.stream().map(Arguments::keys).flatMap(List::stream))
        .containsExactly(
            "post.get.post",
            "post.listByAuthor.author",
            "post.listByAuthor.author.person",
            "post.listByAuthor.author.company",
            "post.listByAuthor.pageSize",
            "post.listByAuthor.since",
            "post.listCommentsBy.person",
            "post.listCommentsBy.pageSize",
            "post.listCommentsBy.since",
            "post.listReactionsBy.person",
            "post.listReactionsBy.pageSize",
            "post.listReactionsBy.since",
            "post.create.text",
            "post.create.attachments",
            "post.create.mentions",
            "post.create.link",
            "post.create.asOrganisation",
            "post.create.visibility",
            "post.repost.post",
            "post.repost.text",
            "post.comment.post",
            "post.comment.text",
            "post.comment.mentions",
            "post.comment.asOrganisation",
            "post.comment.link",
            "post.reply.comment",
            "post.reply.text",
            "post.reply.mentions",
            "post.reply.asOrganisation",
            "post.reply.link",
            "post.react.post",
            "post.react.reaction",
            "post.react.asOrganisation",
            "post.reactToComment.comment",
            "post.reactToComment.reaction",
            "post.reactToComment.asOrganisation",
            "post.listComments.post",
            "post.listComments.comment",
            "post.listComments.pageSize",
            "post.listComments.sortBy",
            "post.listComments.replies",
            "post.listReactions.post",
            "post.listReactions.comment",
            "post.listReactions.pageSize");
  }

  @Test
  void an_author_uses_the_part_it_is() {
    ProfileRef ada = ProfileRef.of("ada-example");
    CompanyRef works = CompanyRef.of("example-works");

    assertThat(AuthorRef.of(ada).parts()).containsOnlyKeys("person").containsValue(ada);
    assertThat(AuthorRef.of(works).parts()).containsOnlyKeys("company").containsValue(works);
    assertThat(AuthorRef.of(works).person()).isEmpty();
    assertThat(AuthorRef.of(works).company()).containsExactly(works);
    assertThat(AuthorRef.of(ada).company()).isEmpty();
  }

  @Test
  void an_author_that_cannot_be_read_is_a_flaw() {
    ProfileRef nobody = ProfileRef.of("");

    assertThat(AuthorRef.of(nobody).flaws()).isEqualTo(nobody.flaws()).isNotEmpty();
  }
}
