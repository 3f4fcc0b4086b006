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

/** Cadences and enrolments (vendor reference 18). */
public interface CadenceRoutes {
  /** Makes a cadence. */
  @POST("v1/cadences")
  Call<Object> createCadence(@Body Map<String, Object> cadence);

  /** All cadences. */
  @GET("v1/cadences")
  Call<Object> cadences();

  /** One cadence. */
  @GET("v1/cadences/{cadence}")
  Call<Object> cadence(@Path("cadence") String cadence);

  /** Pauses a cadence or lets it go on; the form of the answer is not documented. */
  @PATCH("v1/cadences/{cadence}")
  Call<AnyContent> changeCadence(
      @Path("cadence") String cadence, @Body Map<String, Object> changes);

  /** Deletes a cadence; the form of the answer is not documented. */
  @DELETE("v1/cadences/{cadence}")
  Call<AnyContent> deleteCadence(@Path("cadence") String cadence);

  /** Replaces all steps; the form of the answer is not documented. */
  @PATCH("v1/cadences/{cadence}/steps")
  Call<AnyContent> replaceSteps(@Path("cadence") String cadence, @Body Map<String, Object> steps);

  /** Enrols a lead. */
  @POST("v1/cadences/{cadence}/enrollments")
  Call<Object> enroll(@Path("cadence") String cadence, @Body Map<String, Object> lead);

  /** Takes the steps that are due; the form of the answer is not documented. */
  @POST("v1/cadences/{cadence}/run-now")
  Call<AnyContent> runCadence(@Path("cadence") String cadence);

  /** An enrolment; the form of the answer is not documented. */
  @GET("v1/enrollments/{enrollment}")
  Call<Object> enrollment(@Path("enrollment") String enrollment);
}
