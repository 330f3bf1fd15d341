package org.parallax.exercise.session;

import java.util.Optional;
import org.parallax.exercise.log.SeatFact;
import org.parallax.exercise.log.SeatPlace;
import org.parallax.exercise.plan.PageLanguage;

/**
 * A seat as it stands.
 *
 * @param name empty where none was given or none may be kept
 * @param token digest of what its device proves itself by
 * @param lead whether it speaks for its team
 * @param gone whether whoever sat there has left: it is not waited for
 */
public record Seat(
        String id, SeatPlace place, Optional<String> name, PageLanguage language, String token, boolean lead, boolean gone) {

    static Seat of(SeatFact.Taken taken) {
        return new Seat(taken.seat(), taken.place(), taken.name(), taken.language(), taken.token(), false, false);
    }

    /** Whether it plays for a team. */
    public boolean isOf(String team) {
        return place.inTeam().filter(team::equals).isPresent();
    }

    Seat changed(SeatFact.Changed change) {
        var where = change.place().orElse(place);
        return new Seat(
                id, where, change.name().or(() -> name), change.language().orElse(language), token,
                where.equals(place) ? change.lead().orElse(lead) : change.lead().orElse(false),
                change.gone().orElse(gone));
    }

    Seat movedTo(String device) {
        return new Seat(id, place, name, language, device, lead, gone);
    }

    Seat withoutLead() {
        return new Seat(id, place, name, language, token, false, gone);
    }
}
