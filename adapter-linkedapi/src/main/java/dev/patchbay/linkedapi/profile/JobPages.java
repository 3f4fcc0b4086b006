package dev.patchbay.linkedapi.profile;

import static dev.patchbay.profile.ProfileOperations.PROFILE_JOB;

import dev.patchbay.answer.Answer;
import dev.patchbay.capability.Latency;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.background.Definition;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.read.Jobs;
import dev.patchbay.linkedapi.wire.JobWire;
import dev.patchbay.profile.GetJob;
import dev.patchbay.profile.Job;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.table.AdapterTable;
import io.vavr.control.Either;
import java.util.Map;

/** Pages of jobs. */
final class JobPages {
  private final Workflows workflows;

  JobPages(Workflows workflows) {
    this.workflows = workflows;
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table.on(
        PROFILE_JOB,
        this::job,
        entry -> entry.accepts("job").latency(Latency.BACKGROUND).fields(ProfileFields.JOB));
  }

  private Either<PortError, Answer<Job>> job(GetJob request, CallContext context) {
    return request
        .job()
        .url()
        .<PortError>toEither(
            () ->
                new FixCall.InvalidRequest(
                    LinkedApi.origin(PROFILE_JOB),
                    PROFILE_JOB.key("job"),
                    "this vendor finds jobs by their URL, and "
                        + request.job()
                        + " has none; give its number or URL"))
        .flatMap(
            url ->
                workflows.run(
                    PROFILE_JOB,
                    request,
                    context,
                    Definition.of("st.openJob", Map.of("jobUrl", url, "basicInfo", true)),
                    (outcome, reading) ->
                        outcome
                            .object(JobWire.Job.class)
                            .map(wire -> Jobs.page(request.job(), wire, context.now(), reading))));
  }
}
