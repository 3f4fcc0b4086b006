package dev.patchbay.myagentmail.wire;

import dev.patchbay.support.http.Call;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Whatever reaches LinkedIn at once (vendor reference 6, 9.1, 10.1, 11.1, 12). */
public interface LinkedInRoutes {
  /** Finds posts, as LinkedIn ranks them. */
  @POST("v1/linkedin/search/content")
  Call<Object> searchContent(@Body Map<String, Object> query);

  /** Reads a person. */
  @POST("v1/linkedin/profiles/lookup")
  Call<Object> lookUp(@Body Map<String, Object> person);

  /** Invites a person. */
  @POST("v1/linkedin/connections")
  Call<Object> connect(@Body Map<String, Object> invitation);

  /** Sends a message. */
  @POST("v1/linkedin/messages")
  Call<Object> send(@Body Map<String, Object> message);

  /** Publishes a post. */
  @POST("v1/linkedin/posts")
  Call<Object> publish(@Body Map<String, Object> post);
}
