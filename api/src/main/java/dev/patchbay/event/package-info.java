/**
 * What vendors tell unasked: webhook deliveries, verified before they are read, polled events, and
 * the subscriptions behind them. One delivery may hold several events, and one fact may arrive
 * several times: every event carries a key made from the fact.
 */
@NullMarked
package dev.patchbay.event;

import org.jspecify.annotations.NullMarked;
