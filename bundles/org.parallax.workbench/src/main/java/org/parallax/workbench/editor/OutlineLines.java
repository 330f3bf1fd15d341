package org.parallax.workbench.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.viewers.TreeViewer;
import org.parallax.dsl.ide.outline.OutlineEntry;

/**
 * Puts new lines into a tree and takes old ones out. The viewer's own refresh would write every line anew that follows
 * a new one, which is felt where there are a thousand.
 */
record OutlineLines(TreeViewer viewer) {

    /** With more new and old lines than this below one entry, a refresh of the viewer costs no more. */
    private static final int FEW = 40;

    /** Brings the tree near to what it is to show; a refresh does what is left, such as lines that changed places. */
    void follow(List<OutlineEntry> before, List<OutlineEntry> after) {
        follow(viewer.getInput(), before, after);
    }

    private void follow(Object parent, List<OutlineEntry> before, List<OutlineEntry> after) {
        var old = byIdentity(before);
        var now = byIdentity(after);
        var gone = before.stream().filter(entry -> !now.containsKey(OutlineTree.identity(entry))).toArray();
        long come = after.stream().filter(entry -> !old.containsKey(OutlineTree.identity(entry))).count();
        if (gone.length + come <= FEW) {
            viewer.remove(parent, gone);
            insert(parent, after, old);
        }
        for (var entry : after) {
            Optional.ofNullable(old.get(OutlineTree.identity(entry)))
                    .ifPresent(known -> follow(entry, known.children(), entry.children()));
        }
    }

    private void insert(Object parent, List<OutlineEntry> entries, Map<List<String>, OutlineEntry> known) {
        for (int i = 0; i < entries.size(); i++) {
            if (!known.containsKey(OutlineTree.identity(entries.get(i)))) {
                viewer.insert(parent, entries.get(i), i);
            }
        }
    }

    private static Map<List<String>, OutlineEntry> byIdentity(List<OutlineEntry> entries) {
        return entries.stream().collect(Collectors.toMap(OutlineTree::identity, entry -> entry, (one, same) -> one));
    }
}
