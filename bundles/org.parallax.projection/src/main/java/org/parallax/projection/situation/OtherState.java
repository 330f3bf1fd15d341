package org.parallax.projection.situation;

/** A state that affects the relationship without being a party to it. */
public record OtherState(String id, String name, Role role) {

    /** How the state affects the relationship. */
    public enum Role {
        /** The common ally whose commitment binds the two. */
        PIVOT,
        /** The great power whose pressure the two face. */
        CHALLENGER,
        /** The common threat. */
        THREAT,
        BYSTANDER
    }
}
