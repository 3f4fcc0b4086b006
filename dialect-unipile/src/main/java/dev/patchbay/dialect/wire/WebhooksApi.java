package dev.patchbay.dialect.wire;

import dev.patchbay.support.http.Call;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** The routes of webhooks (vendor reference A.8.1). */
public interface WebhooksApi {
  /** Makes a webhook for one source. */
  @POST("webhooks")
  Call<WebhooksWire.Created> create(@Body Map<String, Object> webhook);

  /** The webhooks. */
  @GET("webhooks")
  Call<WebhooksWire.WebhookList> list(@QueryMap Map<String, String> query);

  /** Ends a webhook. */
  @DELETE("webhooks/{webhook}")
  Call<WebhooksWire.Deleted> delete(@Path("webhook") String webhook);
}
