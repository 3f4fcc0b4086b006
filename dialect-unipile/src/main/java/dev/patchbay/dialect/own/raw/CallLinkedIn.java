package dev.patchbay.dialect.own.raw;

import dev.patchbay.call.Request;
import dev.patchbay.dialect.own.rule.OwnFlaws;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Lets the vendor call any address of LinkedIn with the session's cookies. You must know what the
 * call does: with any other method than GET it is treated as a write, and nothing is known of its
 * limits.
 *
 * @param requestUrl begins with {@code https://www.linkedin.com/}
 * @param method none is GET
 * @param headers more headers; their values are not shown
 * @param body members of a JSON body
 * @param queryParams more query parameters
 * @param encoding whether the vendor encodes the parameters; none leaves that to it (it does)
 */
public record CallLinkedIn(
    String requestUrl,
    Option<RawMethod> method,
    Map<String, String> headers,
    Map<String, Object> body,
    Map<String, String> queryParams,
    Option<Boolean> encoding)
    implements Request, Checked {
  private static final Pattern LINKEDIN = Pattern.compile("https://www\\.linkedin\\.com/.*");

  /** Copies the collections. */
  public CallLinkedIn {
    headers = Map.copyOf(headers);
    body = Map.copyOf(body);
    queryParams = Map.copyOf(queryParams);
  }

  @Override
  public List<String> flaws() {
    return new OwnFlaws()
        .when(
            !LINKEDIN.matcher(requestUrl).matches(),
            "requestUrl: must begin with https://www.linkedin.com/ and have no line break")
        .when(
            !JsonValues.are(body),
            "body: holds what JSON cannot; use texts, numbers, flags, lists and maps of them")
        .found();
  }

  /** A builder of it. */
  public static CallLinkedInBuilder builder(String requestUrl) {
    return new CallLinkedInBuilder(requestUrl);
  }

  /** A builder holding what this holds. */
  public CallLinkedInBuilder toBuilder() {
    return new CallLinkedInBuilder(requestUrl).holding(this);
  }

  @Override
  public String toString() {
    return "CallLinkedIn[" + method.map(Enum::name).getOrElse("GET") + " " + requestUrl + "]";
  }

  /** Whether it may change something: any method but GET. */
  public boolean writes() {
    return method.exists(given -> given != RawMethod.GET);
  }
}
