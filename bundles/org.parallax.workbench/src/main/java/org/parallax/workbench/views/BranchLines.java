package org.parallax.workbench.views;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.parallax.editing.view.BranchNode;

/** The lines of the tree of branches; one stays the same for the viewer while its months and shares change. */
final class BranchLines implements ITreeContentProvider, IElementComparer {

    /** The lines, at any depth, that read otherwise than before. */
    static List<BranchNode> changed(List<BranchNode> before, List<BranchNode> after) {
        var known = all(before).map(BranchNode::alone).collect(Collectors.toSet());
        return all(after).filter(node -> !known.contains(node.alone())).toList();
    }

    /** The lines, at any depth, of which there was none before that is the same for the viewer. */
    static List<BranchNode> fresh(List<BranchNode> before, List<BranchNode> after) {
        var known = all(before).map(BranchLines::identity).collect(Collectors.toSet());
        return all(after).filter(node -> !known.contains(identity(node))).toList();
    }

    /** The lines at any depth. */
    static Stream<BranchNode> all(List<BranchNode> nodes) {
        return nodes.stream().flatMap(node -> Stream.concat(Stream.of(node), all(node.children())));
    }

    /** Options of two decisions may have one name, but they are two branches. */
    private static List<Object> identity(BranchNode node) {
        return List.of(node.sort(), node.id(), node.branch());
    }

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((BranchNode) parent).children().toArray();
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((BranchNode) element).children().isEmpty();
    }

    @Override
    public boolean equals(Object one, Object other) {
        return one instanceof BranchNode a && other instanceof BranchNode b
                ? identity(a).equals(identity(b))
                : Objects.equals(one, other);
    }

    @Override
    public int hashCode(Object element) {
        return element instanceof BranchNode node ? identity(node).hashCode() : Objects.hashCode(element);
    }
}
