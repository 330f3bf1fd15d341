package org.parallax.workbench.editor;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreePath;
import org.parallax.dsl.ide.outline.OutlineEntry;
import org.parallax.editing.document.MovedOffsets;

/** The entries as a tree; an entry stays the same one for the viewer while its dates and places change. */
final class OutlineTree implements ITreeContentProvider, IElementComparer {

    /** The path to the innermost entry around an offset; empty if there is none. */
    static TreePath pathTo(List<OutlineEntry> entries, int offset) {
        return new TreePath(OutlineEntry.path(entries, offset).toArray());
    }

    /** The entries, at any depth, that read otherwise than any did before. */
    static List<OutlineEntry> changed(List<OutlineEntry> before, List<OutlineEntry> after) {
        var known = all(before).map(OutlineTree::words).collect(Collectors.toSet());
        return all(after).filter(entry -> !known.contains(words(entry))).toList();
    }

    /** Whether the viewer takes some for one another that read differently, such as options of two decisions. */
    static boolean areMistakable(List<OutlineEntry> entries) {
        return all(entries).map(OutlineTree::words).distinct().count() > all(entries).map(OutlineTree::identity).distinct().count();
    }

    /** Whether the names of what a text declared at its top still stand in it as it is now. */
    static boolean stillStands(List<OutlineEntry> top, String before, String now) {
        var moved = MovedOffsets.between(before, now);
        return !top.isEmpty() && top.stream().allMatch(entry -> {
            var name = entry.nameSpan();
            return now.startsWith(before.substring(name.offset(), name.end()), moved.offset(name.offset()));
        });
    }

    private static Stream<OutlineEntry> all(List<OutlineEntry> entries) {
        return entries.stream().flatMap(entry -> Stream.concat(Stream.of(entry), all(entry.children())));
    }

    private static List<String> words(OutlineEntry entry) {
        return List.of(entry.type(), entry.name(), entry.title(), entry.detail());
    }

    /** By what the viewer tells entries apart. */
    static List<String> identity(OutlineEntry entry) {
        return List.of(entry.type(), entry.name(), entry.name().isEmpty() ? entry.title() : "");
    }

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((OutlineEntry) parent).children().toArray();
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((OutlineEntry) element).children().isEmpty();
    }

    @Override
    public boolean equals(Object one, Object other) {
        return one instanceof OutlineEntry a && other instanceof OutlineEntry b
                ? identity(a).equals(identity(b))
                : Objects.equals(one, other);
    }

    @Override
    public int hashCode(Object element) {
        return element instanceof OutlineEntry entry ? identity(entry).hashCode() : Objects.hashCode(element);
    }
}
