package dev.patchbay.value;

import io.vavr.control.Option;

/** A constant that stands for a closed range of whole numbers, ends included. */
public interface Bucket {
  /** The lowest number in the bucket; none when it is open below. */
  Option<Integer> min();

  /** The highest number in the bucket; none when it is open above. */
  Option<Integer> max();
}
