package dev.patchbay.dialect.wire;

import dev.patchbay.support.http.Call;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** Routes of people and of the own network. */
public interface UsersApi {
  /** One person; {@code linkedin_sections} is repeated. */
  @GET("users/{identifier}")
  Call<UsersWire.UserProfile> user(
      @Path("identifier") String identifier,
      @Query("account_id") String account,
      @Query("linkedin_sections") List<String> sections,
      @Query("linkedin_api") @Nullable String api,
      @Query("notify") @Nullable Boolean notify);

  /** The owner of the account. */
  @GET("users/me")
  Call<UsersWire.AccountOwnerProfile> me(@Query("account_id") String account);

  /** First-degree connections. */
  @GET("users/relations")
  Call<UsersWire.UserRelations> relations(@QueryMap Map<String, String> query);

  /** Who follows the account's owner. */
  @GET("users/followers")
  Call<UsersWire.UserFollowers> followers(@QueryMap Map<String, String> query);

  /** Whom the account's owner follows. */
  @GET("users/following")
  Call<UsersWire.UserRelations> following(@QueryMap Map<String, String> query);
}
