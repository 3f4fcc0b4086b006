package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;

/**
 * Changes how many seats are paid. This costs money; fewer seats freeze accounts.
 *
 * @param quantity 1 to 1000
 * @param seatType which
 * @param billingPeriod how often they are paid
 */
public record SetSeats(int quantity, SeatType seatType, BillingPeriod billingPeriod)
    implements Request {}
