package dev.patchbay.myagentmail.wire;

import dev.patchbay.support.http.AnyContent;
import dev.patchbay.support.http.Call;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** Signals of all five kinds, and their watchlists (vendor reference 8). */
public interface SignalRoutes {
  /** All signals; by kind where the query says so. */
  @GET("v1/linkedin/signals")
  Call<Object> signals(@QueryMap Map<String, String> query);

  /** Makes a signal of any kind. */
  @POST("v1/linkedin/signals")
  Call<Object> createSignal(@Body Map<String, Object> signal);

  /** One signal. */
  @GET("v1/linkedin/signals/{signal}")
  Call<Object> signal(@Path("signal") String signal);

  /** Changes a signal; the form of the answer is not documented. */
  @PATCH("v1/linkedin/signals/{signal}")
  Call<AnyContent> changeSignal(@Path("signal") String signal, @Body Map<String, Object> changes);

  /** Ends a signal; the form of the answer is not documented. */
  @DELETE("v1/linkedin/signals/{signal}")
  Call<AnyContent> deleteSignal(@Path("signal") String signal);

  /** Polls now. */
  @POST("v1/linkedin/signals/{signal}/run")
  Call<Object> runSignal(@Path("signal") String signal);

  /** Has a made-up match delivered; the form of the answer is not documented. */
  @POST("v1/linkedin/signals/{signal}/test-webhook")
  Call<AnyContent> testSignal(@Path("signal") String signal);

  /** What a signal matched, newest first. */
  @GET("v1/linkedin/signals/{signal}/matches")
  Call<Object> matches(@Path("signal") String signal, @QueryMap Map<String, String> query);

  /** Who is watched; the form of the answer is not documented. */
  @GET("v1/linkedin/signals/{signal}/watchlist")
  Call<Object> watchlist(@Path("signal") String signal);

  /** Watches more people; the form of the answer is not documented. */
  @POST("v1/linkedin/signals/{signal}/watchlist")
  Call<AnyContent> watch(@Path("signal") String signal, @Body Map<String, Object> entries);

  /** Watches somebody no longer; the form of the answer is not documented. */
  @DELETE("v1/linkedin/signals/{signal}/watchlist/{entry}")
  Call<AnyContent> unwatch(@Path("signal") String signal, @Path("entry") String entry);
}
