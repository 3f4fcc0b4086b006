package dev.patchbay.linkedapi.admin;

import io.vavr.control.Option;

/**
 * Seats of one type.
 *
 * @param seatType the type
 * @param quantity how many
 * @param billingPeriod how often they are paid
 */
public record Seat(
    Option<SeatType> seatType, Option<Integer> quantity, Option<BillingPeriod> billingPeriod) {}
