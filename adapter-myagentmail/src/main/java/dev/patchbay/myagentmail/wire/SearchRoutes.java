package dev.patchbay.myagentmail.wire;

import dev.patchbay.support.http.Call;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** Classified searches (vendor reference 7). */
public interface SearchRoutes {
  /** Runs one. */
  @POST("v1/linkedin/searches")
  Call<Object> runSearch(@Body Map<String, Object> search);

  /** Those that were run. */
  @GET("v1/linkedin/searches")
  Call<Object> searches(@QueryMap Map<String, String> query);

  /** One of them, with its results. */
  @GET("v1/linkedin/searches/{search}")
  Call<Object> search(@Path("search") String search);
}
