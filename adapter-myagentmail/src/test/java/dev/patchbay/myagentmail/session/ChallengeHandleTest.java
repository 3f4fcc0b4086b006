package dev.patchbay.myagentmail.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.identity.SessionRef;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.session.SessionOperations;
import io.vavr.control.Option;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;

class ChallengeHandleTest {
  @Property(tries = 500, seed = "1")
  void a_handle_keeps_the_label_and_the_lost_session(
      @ForAll @NotBlank String label, @ForAll boolean labelled, @ForAll boolean again) {
    ChallengeHandle handle =
        new ChallengeHandle(
            "chl_91fa",
            Option.when(labelled, label.replaceAll("\\p{Cs}", "x")),
            Option.when(again, new SessionRef(MyAgentMail.VENDOR, "s1")));

    assertThat(ChallengeHandle.read(SessionOperations.SESSION_ANSWER_CHALLENGE, handle.ref()).get())
        .isEqualTo(handle);
  }
}
