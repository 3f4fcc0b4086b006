package dev.patchbay.linkedapi.admin;

import java.util.List;

/**
 * The seats that are paid.
 *
 * @param seats by type
 */
public record Seats(List<Seat> seats) {
  /** Copies the collections. */
  public Seats {
    seats = List.copyOf(seats);
  }
}
