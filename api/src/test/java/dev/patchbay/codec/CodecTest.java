package dev.patchbay.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.identity.ProfileRef;
import dev.patchbay.invitation.SendInvitation;
import dev.patchbay.secret.Secret;
import dev.patchbay.value.PartialDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodecTest {
  @Test
  void a_record_is_a_map_without_what_is_absent() {
    assertThat(Codec.toPlain(PartialDate.of(2021, 3)))
        .isEqualTo(Map.of("year", 2021L, "month", 3L));
  }

  @Test
  void a_case_of_a_sealed_type_keeps_its_name() {
    SendInvitation request = SendInvitation.to(ProfileRef.of("ACoAADexample1aBcDeFg"));

    Object plain = Codec.toPlain(request);

    assertThat(plain.toString()).contains("type=MemberId");
    assertThat(Codec.fromPlain(plain, SendInvitation.class)).isEqualTo(request);
  }

  @Test
  void a_secret_does_not_show() {
    assertThat(Codec.toPlain(Secret.of("open sesame"))).isEqualTo("(secret)");
  }

  @Test
  void what_does_not_fit_says_where() {
    assertThatThrownBy(() -> Codec.fromPlain(Map.of("year", "soon"), PartialDate.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PartialDate.year is not a int");
  }

  @Test
  void a_foreign_object_is_refused() {
    assertThatThrownBy(() -> Codec.toPlain(new Object()))
        .hasMessage("No neutral value: java.lang.Object");
  }
}
