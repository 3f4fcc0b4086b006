package dev.patchbay.postpress.wire;

import dev.patchbay.support.http.Call;
import dev.patchbay.support.http.FormParts;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** The routes behind what postpress alone has. */
public interface PostpressApi {
  /** Acts on a person. */
  @POST("linkedin/user/{id}")
  Call<Map<String, Object>> act(@Path("id") String person, @Body Map<String, Object> body);

  /** Changes the proxy of an account. */
  @PATCH("accounts/{id}")
  Call<Map<String, Object>> change(@Path("id") String account, @Body Map<String, Object> body);

  /** Publishes. */
  @POST("posts")
  Call<Map<String, Object>> publish(@Body FormParts parts);
}
