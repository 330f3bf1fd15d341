package org.parallax.exercise.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.exercise.log.BranchFact;
import org.parallax.exercise.log.LogRecord;
import org.parallax.exercise.log.PlayFact;
import org.parallax.exercise.log.RemarkFact;

/**
 * All lines of play.
 *
 * @param floor the name of the one on which the room plays
 * @param marks points that can be gone back to, in their order
 */
public record PlayTree(ById<BranchState> branches, String floor, List<PlayMark> marks) {

    static final PlayTree START =
            new PlayTree(ById.<BranchState>none().with(LogRecord.MAIN, BranchState.MAIN), LogRecord.MAIN, List.of());

    public PlayTree {
        marks = List.copyOf(marks);
    }

    /** The branch on which the room plays. */
    public BranchState onFloor() {
        return branches.get(floor).orElseThrow();
    }

    /** All branches, by name. */
    public Collection<BranchState> all() {
        return branches.values();
    }

    /** The mark after the record of that number. */
    public Optional<PlayMark> mark(long number) {
        return marks.stream().filter(mark -> mark.number() == number).findFirst();
    }

    PlayTree elapsed(long milliseconds) {
        return milliseconds == 0
                ? this
                : new PlayTree(branches.changed(floor, branch -> branch.elapsed(milliseconds)), floor, marks);
    }

    PlayTree after(LogRecord record) {
        return switch (record.fact()) {
            case BranchFact.Opened opened -> opened(opened);
            case BranchFact.Floored(var branch) -> new PlayTree(branches, branch, marks);
            case RemarkFact.Marked(var mark, var title) -> marked(record, title);
            default -> record.fact().ofBranch() ? played(record) : this;
        };
    }

    /** The same under other names, also where one can go back to. */
    PlayTree bound(NameChange renaming) {
        return new PlayTree(
                branches.each(branch -> branch.bound(renaming)), floor,
                marks.stream()
                        .map(mark -> new PlayMark(mark.number(), mark.title(), mark.at(), mark.then().bound(renaming)))
                        .toList());
    }

    private PlayTree opened(BranchFact.Opened opened) {
        var from = mark(opened.from().number())
                .orElseThrow(() -> new IllegalArgumentException("No mark at record " + opened.from().number()));
        return new PlayTree(branches.with(opened.branch(), from.then().forked(opened)), floor, marks);
    }

    private PlayTree played(LogRecord record) {
        var next = new PlayTree(branches.changed(record.branch(), branch -> branch.after(record)), floor, marks);
        return switch (record.fact()) {
            case PlayFact.MoveStarted started -> next.marked(record, started.title());
            case PlayFact.InjectFired fired -> next.marked(record, fired.title());
            case PlayFact.ChoiceMade made -> next.marked(record, made.decision() + "=" + made.option());
            default -> next;
        };
    }

    private PlayTree marked(LogRecord record, String title) {
        var mark = branches.get(record.branch())
                .map(branch -> new PlayMark(record.number(), title, record.at(), branch));
        return new PlayTree(branches, floor, Stream.concat(marks.stream(), mark.stream()).toList());
    }
}
