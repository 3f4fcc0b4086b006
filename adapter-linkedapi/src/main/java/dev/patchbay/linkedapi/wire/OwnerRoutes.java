package dev.patchbay.linkedapi.wire;

import dev.patchbay.support.http.Call;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Headers;

/** What is told of the member behind an account. */
public interface OwnerRoutes {
  /** Name and profile of the account's own member; also proves both tokens. */
  @Headers(LinkedApiRoutes.JSON)
  @GET("account")
  Call<OwnerWire.Answer> owner(
      @Header(LinkedApiRoutes.ACCOUNT) String token, @Header(LinkedApiRoutes.CLIENT) String client);
}
