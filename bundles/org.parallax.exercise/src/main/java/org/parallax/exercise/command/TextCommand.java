package org.parallax.exercise.command;

import java.util.List;
import org.parallax.exercise.session.NameChange;

/** What text is in force. */
public sealed interface TextCommand extends Command {

    /**
     * Put a text in force.
     *
     * @param renamings what an editor renamed on the way to it
     */
    record LoadText(Playbook next, List<String> files, String reason, List<NameChange> renamings) implements TextCommand {

        public LoadText {
            files = List.copyOf(files);
            renamings = List.copyOf(renamings);
        }
    }

    /** Say by what name the text in force calls something that was played under another. */
    record BindName(NameChange renaming, String reason) implements TextCommand {}
}
