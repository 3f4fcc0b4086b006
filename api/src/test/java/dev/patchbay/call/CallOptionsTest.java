package dev.patchbay.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallOptionsTest {
  private static final SessionRef ACCOUNT = new SessionRef(Vendor.of("acme-v1"), "acc1");
  private static final SessionRef OTHER = new SessionRef(Vendor.of("acme-v1"), "acc2");

  @Test
  void the_defaults_are_strict_and_a_minute_long() {
    assertThat(CallOptions.DEFAULT)
        .isEqualTo(new CallOptions(Option.none(), Duration.ofMinutes(1), false, false, true));
  }

  @Test
  void each_way_to_change_them_changes_one_thing() {
    Option<SessionRef> account = Option.some(ACCOUNT);
    Duration minute = Duration.ofMinutes(1);
    CallOptions options = CallOptions.on(ACCOUNT);

    assertThat(options).isEqualTo(new CallOptions(account, minute, false, false, true));
    assertThat(options.deadline(Duration.ofSeconds(5)))
        .isEqualTo(new CallOptions(account, Duration.ofSeconds(5), false, false, true));
    assertThat(options.leniently()).isEqualTo(new CallOptions(account, minute, true, false, true));
    assertThat(options.anySession()).isEqualTo(new CallOptions(account, minute, false, true, true));
    assertThat(options.withoutSync())
        .isEqualTo(new CallOptions(account, minute, false, false, false));
    assertThat(options.leniently().anySession().withoutSync().session(OTHER))
        .isEqualTo(new CallOptions(Option.some(OTHER), minute, true, true, false));
  }

  @Test
  void another_calls_session_counts_where_it_has_one() {
    CallOptions options = CallOptions.on(ACCOUNT);

    assertThat(options.sessionOf(Option.some(OTHER)).session()).containsExactly(OTHER);
    assertThat(options.sessionOf(Option.none()).session()).containsExactly(ACCOUNT);
  }
}
