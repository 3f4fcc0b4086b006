package example.lantern;

import dev.patchbay.support.http.Call;
import java.util.List;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** Lantern's wire: its routes, and its answers with the members spelled as Lantern spells them. */
public interface LanternRoutes {
  @GET("people/{slug}")
  Call<Person> person(@Path("slug") String slug, @Query("account") String account);

  @GET("connections")
  Call<People> connections(@QueryMap Map<String, String> query);

  @POST("invitations")
  Call<Invitation> invite(@Query("account") String account, @Body Map<String, Object> body);

  /** Any member may be missing, so each is an object and may be null. */
  record Person(String slug, String full_name, String headline) {}

  record People(List<Person> rows, String next) {}

  record Invitation(String id) {}
}
