package dev.patchbay.myagentmail.wire;

/**
 * The routes this adapter uses. What they answer is JSON without one common envelope, so it is read
 * as an object first and judged by its {@code ok} (vendor reference 4); an answer that no page of
 * the vendor's shows is taken as it is.
 */
public interface MyAgentMailRoutes
    extends SessionRoutes, LinkedInRoutes, SearchRoutes, SignalRoutes, RawRoutes, CadenceRoutes {}
