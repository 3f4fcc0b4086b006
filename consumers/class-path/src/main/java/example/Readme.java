package example;

import dev.patchbay.Patchbay;
import dev.patchbay.error.PortError;
import dev.patchbay.runtime.Patchbays;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.value.NetworkDistance;

final class Readme {
  private Readme() {}

  static void run() {
    // The README's first block is held to these lines.
    PeopleQuery query = PeopleQuery.builder().keywords("data").locations("Norway")
        .networkDistances(NetworkDistance.SECOND).build();
    try (Patchbay patchbay = Patchbays.open()) { // vendor and key come from the configuration
      patchbay.search().people(query).stream().limit(3).forEach(hit -> {
        String outcome = patchbay.invitations().send(hit.ref(), "Shall we compare notes?").value()
            .fold(PortError::message, receipt -> "invited");
        System.out.println(hit.name().getOrElse("somebody") + ": " + outcome);
      });
    }
  }
}
