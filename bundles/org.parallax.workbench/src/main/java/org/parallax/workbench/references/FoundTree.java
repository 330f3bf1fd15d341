package org.parallax.workbench.references;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.parallax.dsl.ide.navigate.FoundLine;

/** Files, and in each the lines that were found. */
final class FoundTree implements ITreeContentProvider {

    private Optional<FoundReferences> found = Optional.empty();

    @Override
    public void inputChanged(Viewer viewer, @Nullable Object before, @Nullable Object now) {
        found = Optional.ofNullable(now).filter(FoundReferences.class::isInstance).map(FoundReferences.class::cast);
    }

    @Override
    public Object[] getElements(Object input) {
        return lines().map(FoundLine::file).distinct().sorted().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Path file
                ? lines().filter(line -> line.file().equals(file)).sorted(Comparator.comparingInt(FoundLine::line)).toArray()
                : new Object[0];
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return element instanceof FoundLine line ? line.file() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Path;
    }

    private Stream<FoundLine> lines() {
        return found.stream().flatMap(references -> Arrays.stream(references.getElements())).map(FoundLine.class::cast);
    }
}
