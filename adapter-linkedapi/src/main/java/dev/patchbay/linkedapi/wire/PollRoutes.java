package dev.patchbay.linkedapi.wire;

import dev.patchbay.support.http.Call;
import java.util.List;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** What is read for one account and answered at once. */
public interface PollRoutes {
  /** Reads the messages captured since the inbox was synchronised. */
  @Headers(LinkedApiRoutes.JSON)
  @POST("inbox/poll")
  Call<InboxWire.Answer> inbox(
      @Header(LinkedApiRoutes.ACCOUNT) String token,
      @Header(LinkedApiRoutes.CLIENT) String client,
      @Body Map<String, Object> filter);

  /** Reads synchronised conversations; fails whole when one of them was never synchronised. */
  @Headers(LinkedApiRoutes.JSON)
  @POST("conversations/poll")
  Call<ConversationsWire.Answer> conversations(
      @Header(LinkedApiRoutes.ACCOUNT) String token,
      @Header(LinkedApiRoutes.CLIENT) String client,
      @Body List<Map<String, Object>> asked);

  /** Reads what happened in the network since it was synchronised. */
  @Headers(LinkedApiRoutes.JSON)
  @POST("network/poll")
  Call<NetworkWire.Answer> network(
      @Header(LinkedApiRoutes.ACCOUNT) String token,
      @Header(LinkedApiRoutes.CLIENT) String client,
      @Body Map<String, Object> filter);

  /** Lists the actions executed between two times, at most 30 days apart. */
  @Headers(LinkedApiRoutes.JSON)
  @GET("stats/actions")
  Call<StatsWire.Answer> executed(
      @Header(LinkedApiRoutes.ACCOUNT) String token,
      @Header(LinkedApiRoutes.CLIENT) String client,
      @Query("start") String start,
      @Query("end") String end);
}
