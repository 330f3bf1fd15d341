package org.parallax.projection.situation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an event can touch: four fields of cooperation as such, societal contact by whose people are in the other's
 * country, and the two views by who holds them.
 */
public enum Channel {
    POLITICAL,
    SECURITY,
    ECONOMIC,
    RECONCILIATION,
    /** The first party's people in the second party's country. */
    CONTACT_OF_FIRST,
    /** The second party's people in the first party's country. */
    CONTACT_OF_SECOND,
    /** How the first party sees the second. */
    VIEW_BY_FIRST,
    /** How the second party sees the first. */
    VIEW_BY_SECOND;

    /** The contact of one party's people with the other's country. */
    public static Channel contactOf(Side people) {
        return people == Side.FIRST ? CONTACT_OF_FIRST : CONTACT_OF_SECOND;
    }

    /** The view that {@code viewer} holds of the other party. */
    public static Channel viewBy(Side viewer) {
        return viewer == Side.FIRST ? VIEW_BY_FIRST : VIEW_BY_SECOND;
    }

    /** The channels that make up a field: both contacts for societal cooperation, otherwise one. */
    public static List<Channel> of(Domain domain) {
        return switch (domain) {
            case POLITICAL -> List.of(POLITICAL);
            case SECURITY -> List.of(SECURITY);
            case ECONOMIC -> List.of(ECONOMIC);
            case SOCIETAL -> List.of(CONTACT_OF_FIRST, CONTACT_OF_SECOND);
            case RECONCILIATION -> List.of(RECONCILIATION);
        };
    }

    /** The indicator that shows this channel's level. */
    public Indicator indicator() {
        return switch (this) {
            case POLITICAL -> Indicator.POLITICAL;
            case SECURITY -> Indicator.SECURITY;
            case ECONOMIC -> Indicator.ECONOMIC;
            case RECONCILIATION -> Indicator.RECONCILIATION;
            case CONTACT_OF_FIRST -> Indicator.CONTACT_OF_FIRST;
            case CONTACT_OF_SECOND -> Indicator.CONTACT_OF_SECOND;
            case VIEW_BY_FIRST -> Indicator.VIEW_OF_SECOND_BY_FIRST;
            case VIEW_BY_SECOND -> Indicator.VIEW_OF_FIRST_BY_SECOND;
        };
    }

    /** Whether it is a view and no field of cooperation. */
    public boolean isView() {
        return this == VIEW_BY_FIRST || this == VIEW_BY_SECOND;
    }

    /** The channels that an indicator is made of: its own, both contacts, or those of all fields. */
    public static List<Channel> behind(Indicator indicator) {
        return switch (indicator) {
            case SOCIETAL -> of(Domain.SOCIETAL);
            case COOPERATION -> Stream.of(Domain.values()).flatMap(domain -> of(domain).stream()).toList();
            default -> Stream.of(values()).filter(channel -> channel.indicator() == indicator).toList();
        };
    }
}
