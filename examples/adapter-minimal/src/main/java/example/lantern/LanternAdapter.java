package example.lantern;

import com.squareup.moshi.Moshi;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.Support;
import dev.patchbay.invitation.Connection;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.invitation.InvitationReceipt;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.spi.Resources;
import dev.patchbay.support.http.Wire;
import dev.patchbay.support.http.WireSettings;
import dev.patchbay.support.read.WireJson;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.Filled;
import dev.patchbay.support.table.TableAdapter;
import java.util.List;
import java.util.Map;

/** Lantern as one table: what it does, with which arguments, and which fields its answers fill. */
final class LanternAdapter extends TableAdapter {
  private static final int NOTE_MOST = 300;
  private static final int PAGE_MOST = 50;
  private static final String UNTOLD = Support.Reason.VENDOR_CANNOT.text();

  private LanternAdapter(AdapterTable table) {
    super(table);
  }

  static LanternAdapter over(String baseUrl, String apiKey, Resources resources) {
    Moshi moshi = WireJson.moshi();
    WireSettings settings =
        new WireSettings(
            LanternAdapterProvider.VENDOR,
            baseUrl,
            "v1",
            Map.of("X-Lantern-Key", apiKey),
            moshi,
            LanternErrors.table(moshi),
            List.of(),
            WireSettings.LONGEST_ANSWER);
    return new LanternAdapter(
        table(new LanternCalls(Wire.of(LanternRoutes.class, settings, resources))));
  }

  private static AdapterTable table(LanternCalls calls) {
    return AdapterTable.of(LanternAdapterProvider.VENDOR)
        .on(
            ProfileOperations.PROFILE_GET,
            calls::profile,
            entry ->
                entry
                    .accepts("person")
                    .fields(
                        new Filled()
                            .always("ref")
                            .sometimes("name", "headline")
                            .neverElse(PersonProfile.class, UNTOLD)
                            .list()))
        .on(
            InvitationOperations.INVITATION_LIST_CONNECTIONS,
            calls::connections,
            entry ->
                entry
                    .accepts("name")
                    .accepts("pageSize", size -> size.between(1, PAGE_MOST))
                    .fields(
                        new Filled()
                            .always("person")
                            .sometimes("name", "headline")
                            .neverElse(Connection.class, UNTOLD)
                            .list()))
        .on(
            InvitationOperations.INVITATION_SEND,
            calls::invite,
            entry ->
                entry
                    .accepts("person")
                    .accepts("note", note -> note.maxLength(NOTE_MOST))
                    .repeat(Repeat.REFUSED)
                    .fields(
                        new Filled()
                            .always("ref")
                            .neverElse(InvitationReceipt.class, UNTOLD)
                            .list()))
        .withoutElse(Support.Reason.VENDOR_CANNOT, "")
        .build();
  }
}
