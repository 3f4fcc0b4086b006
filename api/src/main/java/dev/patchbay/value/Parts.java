package dev.patchbay.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The names of all parts that values of a {@link Composite} type can have. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Parts {
  /** Part names, as in {@code locations.exclude}. */
  String[] value();
}
