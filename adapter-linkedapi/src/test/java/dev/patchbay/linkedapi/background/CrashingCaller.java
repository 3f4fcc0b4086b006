package dev.patchbay.linkedapi.background;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.PortCall;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume.StillRunning;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.invitation.InvitationReceipt;
import dev.patchbay.invitation.SendInvitation;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.linkedapi.LinkedApiAdapterProvider;
import dev.patchbay.secret.Secret;
import dev.patchbay.secret.SecretStore;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.Environment;
import dev.patchbay.spi.Resources;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * A program that invites somebody and keeps, in a file, what a careful program keeps: the intent
 * before it starts, the token as soon as there is one. A test kills it on the way.
 */
final class CrashingCaller {
  private CrashingCaller() {}

  /**
   * Invites, or goes on where an earlier process was killed.
   *
   * @param arguments {@code invite} or {@code resume}, the vendor's URL, the file
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException {
    Path kept = Path.of(arguments[2]);
    SecretStore secrets = SecretStore.inMemory();
    secrets.put("linkedapi/account/" + Lab.ACCOUNT + "/token", Secret.of("id_x1y2"));
    try (Resources resources = new Resources();
        Patchbay port =
            Patchbay.over(
                new LinkedApiAdapterProvider()
                    .open(
                        AdapterConfiguration.of(
                            Map.of("api-token", "linked_main", "base-url", arguments[1])),
                        resources),
                Environment.standard().with(secrets),
                CallOptions.on(Lab.MIRA))) {
      Either<PortError, Answer<InvitationReceipt>> result =
          arguments[0].equals("invite") ? invite(port, kept) : resume(port, kept);
      System.out.println(result.fold(PortError::message, answer -> "done " + answer.value()));
    }
  }

  private static Either<PortError, Answer<InvitationReceipt>> invite(Patchbay port, Path kept)
      throws IOException {
    PortCall<InvitationReceipt> call =
        port.invitations()
            .send(
                SendInvitation.to(ProfileRef.of("https://www.linkedin.com/in/mira-holt-42"))
                    .withNote("Enjoyed your talk on routing."));
    keep(kept, call.intent());
    Either<PortError, Answer<InvitationReceipt>> started = call.start();
    if (started.isLeft() && started.getLeft() instanceof StillRunning running) {
      keep(kept, running.token());
      return port.resume(InvitationOperations.INVITATION_SEND, running.token()).execute();
    }
    return started;
  }

  private static Either<PortError, Answer<InvitationReceipt>> resume(Patchbay port, Path kept)
      throws IOException {
    ResumeToken token = ResumeToken.parse(Files.readString(kept)).get();
    return port.resume(InvitationOperations.INVITATION_SEND, token).execute();
  }

  private static void keep(Path kept, ResumeToken token) throws IOException {
    Path next = kept.resolveSibling("next");
    Files.writeString(next, token.text());
    Files.move(next, kept, StandardCopyOption.ATOMIC_MOVE);
  }
}
