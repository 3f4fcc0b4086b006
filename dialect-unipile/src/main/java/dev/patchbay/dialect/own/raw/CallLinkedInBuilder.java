package dev.patchbay.dialect.own.raw;

import io.vavr.control.Option;
import java.util.Map;

/** Builds a {@link CallLinkedIn}; not safe for use by several threads. */
public final class CallLinkedInBuilder {
  private final String requestUrl;
  private Option<RawMethod> method = Option.none();
  private Map<String, String> headers = Map.of();
  private Map<String, Object> body = Map.of();
  private Map<String, String> queryParams = Map.of();
  private Option<Boolean> encoding = Option.none();

  CallLinkedInBuilder(String requestUrl) {
    this.requestUrl = requestUrl;
  }

  CallLinkedInBuilder holding(CallLinkedIn it) {
    method = it.method();
    headers = it.headers();
    body = it.body();
    queryParams = it.queryParams();
    encoding = it.encoding();
    return this;
  }

  /** Sets {@link CallLinkedIn#method}. */
  public CallLinkedInBuilder method(RawMethod value) {
    method = Option.some(value);
    return this;
  }

  /** Sets {@link CallLinkedIn#headers}, replacing earlier ones. */
  public CallLinkedInBuilder headers(Map<String, String> value) {
    headers = Map.copyOf(value);
    return this;
  }

  /** Sets {@link CallLinkedIn#body}, replacing earlier ones. */
  public CallLinkedInBuilder body(Map<String, Object> value) {
    body = Map.copyOf(value);
    return this;
  }

  /** Sets {@link CallLinkedIn#queryParams}, replacing earlier ones. */
  public CallLinkedInBuilder queryParams(Map<String, String> value) {
    queryParams = Map.copyOf(value);
    return this;
  }

  /** Sets {@link CallLinkedIn#encoding}. */
  public CallLinkedInBuilder encoding(Boolean value) {
    encoding = Option.some(value);
    return this;
  }

  /** What was set. */
  public CallLinkedIn build() {
    return new CallLinkedIn(requestUrl, method, headers, body, queryParams, encoding);
  }
}
