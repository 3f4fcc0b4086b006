package dev.patchbay.dialect.wire;

import dev.patchbay.support.http.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Routes of companies. */
public interface CompaniesApi {
  /** One company, by digits or slug. */
  @GET("linkedin/company/{identifier}")
  Call<CompaniesWire.CompanyProfile> company(
      @Path("identifier") String identifier, @Query("account_id") String account);
}
