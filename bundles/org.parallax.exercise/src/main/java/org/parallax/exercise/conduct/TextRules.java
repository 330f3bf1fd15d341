package org.parallax.exercise.conduct;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.exercise.command.Playbook;
import org.parallax.exercise.command.TextCommand;
import org.parallax.exercise.log.TextFact;
import org.parallax.exercise.session.BranchState;
import org.parallax.exercise.session.NameChange;
import org.parallax.exercise.session.PollState;
import org.parallax.exercise.session.SessionState;

/** Which text is in force, and what becomes of what was played by another. */
final class TextRules {

    private TextRules() {}

    static Ruling rule(Matter matter, TextCommand command) {
        return switch (command) {
            case TextCommand.LoadText load -> load(matter.state(), load);
            case TextCommand.BindName(var renaming, var reason) -> bind(matter.state(), renaming, reason);
        };
    }

    private static Ruling load(SessionState state, TextCommand.LoadText load) {
        var next = load.next();
        return Ruling.unless(
                Ruling.noIf(next.text().equals(state.text().text()), RefusalCode.DONE_BEFORE, "this text is in force")
                        .or(() -> openOnChanged(state, next)),
                () -> loaded(state, load));
    }

    private static Ruling loaded(SessionState state, TextCommand.LoadText load) {
        var next = load.next();
        var names = new HashSet<>(state.names());
        var bound = new ArrayList<NameChange>();
        for (var renaming : load.renamings()) {
            if (!concerns(names, renaming)) {
                continue;
            }
            if (!renaming.isSound() || !next.elements().containsKey(renaming.to()) || concerns(names, back(renaming))) {
                return Ruling.no(RefusalCode.UNFIT, renaming.from() + " as " + renaming.to());
            }
            names = new HashSet<>(names.stream().map(renaming::any).toList());
            bound.add(renaming);
        }
        var text = new TextFact.Loaded(next.text(), load.files(), next.elements(), load.reason());
        var bindings = bound.stream()
                .map(renaming -> new TextFact.NameBound(renaming.from(), renaming.to(), "renamed on the way to this text"));
        return Ruling.facts(text)
                .and(Ruling.facts(bindings))
                .and(Ruling.facts(matched(state, next, bound)));
    }

    /** How everything that was played or voted on stands in the next text. */
    private static TextFact.Matched matched(SessionState state, Playbook next, List<NameChange> bound) {
        var kept = new ArrayList<String>();
        var changed = new ArrayList<TextFact.ChangedElement>();
        var detached = new ArrayList<String>();
        for (var name : state.names()) {
            var called = bound.stream().reduce(name, (now, renaming) -> renaming.any(now), (one, other) -> other);
            var was = state.text().known().get(name).orElse("");
            var now = Optional.ofNullable(next.elements().get(called));
            if (now.isEmpty()) {
                detached.add(called);
            } else if (now.get().equals(was)) {
                kept.add(called);
            } else {
                changed.add(new TextFact.ChangedElement(called, was, now.get()));
            }
        }
        return new TextFact.Matched(kept, changed, detached);
    }

    private static Ruling bind(SessionState state, NameChange renaming, String reason) {
        var names = state.names();
        boolean fits = renaming.isSound()
                && concerns(names, renaming)
                && !state.text().has(renaming.from())
                && state.text().has(renaming.to())
                && !concerns(names, back(renaming));
        return fits
                ? Ruling.facts(new TextFact.NameBound(renaming.from(), renaming.to(), reason))
                : Ruling.no(RefusalCode.UNFIT, renaming.from() + " as " + renaming.to());
    }

    private static NameChange back(NameChange renaming) {
        return new NameChange(renaming.to(), renaming.from());
    }

    /** Whether a renaming moves one of these names. */
    private static boolean concerns(Iterable<String> names, NameChange renaming) {
        for (var name : names) {
            if (name.equals(renaming.from()) || !renaming.any(name).equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Nobody is to answer a question that has become another one meanwhile. */
    private static Optional<Ruling.No> openOnChanged(SessionState state, Playbook next) {
        return state.tree().all().stream()
                .flatMap(TextRules::open)
                .filter(question -> question.names().stream().anyMatch(name -> !state.text().elements().get(name)
                        .equals(Optional.ofNullable(next.elements().get(name)))))
                .findFirst()
                .map(question -> Ruling.no(RefusalCode.STILL_OPEN, question.title()));
    }

    private static Stream<OpenQuestion> open(BranchState branch) {
        return Stream.concat(
                branch.polls().stream()
                        .filter(PollState::isOpen)
                        .map(poll -> new OpenQuestion(poll.opened().title(), poll.elements())),
                branch.askings().stream()
                        .filter(asking -> asking.isOpen())
                        .map(asking -> new OpenQuestion(
                                asking.opened().wording().title(), List.of(asking.opened().belief()))));
    }

    /** Something that takes answers, and the names of what it asks about. */
    private record OpenQuestion(String title, List<String> names) {}
}
