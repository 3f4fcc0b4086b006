package dev.patchbay.linkedapi.wire;

import dev.patchbay.support.http.Call;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * What a customer administers beyond the port: many calls of one form, told apart by the last part
 * of their path, as in {@code limits.set}.
 */
public interface OwnRoutes {
  /** A call that takes nothing; the vendor's own clients send no body then. */
  @Headers(LinkedApiRoutes.JSON)
  @POST("admin/{call}")
  Call<VoidWire> administer(
      @Header(LinkedApiRoutes.CLIENT) String client, @Path("call") String call);

  /** A call that takes something. */
  @Headers(LinkedApiRoutes.JSON)
  @POST("admin/{call}")
  Call<VoidWire> administer(
      @Header(LinkedApiRoutes.CLIENT) String client,
      @Path("call") String call,
      @Body Map<String, Object> members);

  /** A call that takes something which may be null to mean all, or none. */
  @Headers(LinkedApiRoutes.JSON)
  @POST("admin/{call}")
  Call<VoidWire> administer(
      @Header(LinkedApiRoutes.CLIENT) String client,
      @Path("call") String call,
      @Body WithNulls members);
}
