package dev.patchbay.linkedapi.wire;

import dev.patchbay.support.http.Call;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.POST;

/** The customer's one webhook. */
public interface WebhookRoutes {
  /** Tells the webhook, if there is one. */
  @Headers(LinkedApiRoutes.JSON)
  @POST("admin/webhook.get")
  Call<WebhookWire.ListAnswer> webhooks(@Header(LinkedApiRoutes.CLIENT) String client);

  /** Makes the webhook. */
  @Headers(LinkedApiRoutes.JSON)
  @POST("admin/webhook.set")
  Call<WebhookWire.Answer> setWebhook(
      @Header(LinkedApiRoutes.CLIENT) String client, @Body Map<String, Object> webhook);

  /** Changes what it reports. */
  @Headers(LinkedApiRoutes.JSON)
  @POST("admin/webhook.setEvents")
  Call<WebhookWire.Answer> setEvents(
      @Header(LinkedApiRoutes.CLIENT) String client, @Body Map<String, Object> events);

  /** Changes a header that it sends along. */
  @Headers(LinkedApiRoutes.JSON)
  @POST("admin/webhook.setHeader")
  Call<WebhookWire.Answer> setHeader(
      @Header(LinkedApiRoutes.CLIENT) String client, @Body Map<String, Object> header);

  /** Ends the webhook. */
  @Headers(LinkedApiRoutes.JSON)
  @POST("admin/webhook.delete")
  Call<VoidWire> deleteWebhook(
      @Header(LinkedApiRoutes.CLIENT) String client, @Body Map<String, Object> webhook);

  /** Has a test delivered. */
  @Headers(LinkedApiRoutes.JSON)
  @POST("admin/webhook.sendTest")
  Call<VoidWire> sendTest(@Header(LinkedApiRoutes.CLIENT) String client);
}
