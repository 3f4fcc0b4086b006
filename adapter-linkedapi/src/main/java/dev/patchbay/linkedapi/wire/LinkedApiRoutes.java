package dev.patchbay.linkedapi.wire;

import dev.patchbay.support.http.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** The routes this adapter uses. Routes below {@code admin/} take no identification token. */
public interface LinkedApiRoutes
    extends OwnRoutes, PollRoutes, AdminRoutes, WebhookRoutes, OwnerRoutes {
  /** Names the header that selects the LinkedIn account. */
  String ACCOUNT = "identification-token";

  /** Names the header that tags the client. */
  String CLIENT = "client";

  /** The vendor's own clients send it with every request, bodies or not. */
  String JSON = "Content-Type: application/json";

  /** Queues a workflow: an action, or a list of them. */
  @Headers(JSON)
  @POST("workflows")
  Call<WorkflowWire.Answer> start(
      @Header(ACCOUNT) String token, @Header(CLIENT) String client, @Body Object definition);

  /** Looks at a workflow. */
  @Headers(JSON)
  @GET("workflows/{id}")
  Call<WorkflowWire.Answer> look(
      @Header(ACCOUNT) String token, @Header(CLIENT) String client, @Path("id") String id);

  /** Cancels a workflow. */
  @Headers(JSON)
  @DELETE("workflows/{id}")
  Call<WorkflowWire.CancelAnswer> cancel(
      @Header(ACCOUNT) String token, @Header(CLIENT) String client, @Path("id") String id);
}
