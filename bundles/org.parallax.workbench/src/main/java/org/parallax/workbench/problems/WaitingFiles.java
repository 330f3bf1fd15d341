package org.parallax.workbench.problems;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.parallax.dsl.loading.SourceKind;

/** Scenarios and records of the workspace that wait to be checked. For several threads. */
final class WaitingFiles {

    private final Set<IFile> waiting = ConcurrentHashMap.newKeySet();

    static boolean isOurs(IResource resource) {
        return Stream.of(SourceKind.values()).anyMatch(kind -> kind.extension().equals(resource.getFileExtension()));
    }

    /** A project may have been deleted meanwhile, and then its files have no location. */
    static Optional<Path> location(IFile file) {
        return Optional.ofNullable(file.getLocation()).map(IPath::toPath);
    }

    /** The files of the workspace that lie at a place. */
    static List<IFile> at(Path path) {
        return List.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri()));
    }

    void want(IResource resource) {
        if (isOurs(resource) && resource instanceof IFile file && location(file).isPresent()) {
            waiting.add(file);
        }
    }

    /** Files of a folder see each other, so one that is changed, added or deleted may fix or break the others. */
    void wantAllBeside(IResource changed) {
        var folder = changed.getParent();
        try {
            if (folder.exists()) {
                for (var member : folder.members()) {
                    want(member);
                }
            }
        } catch (CoreException e) {
            ILog.of(getClass()).error("The files beside " + changed.getName() + " could not be listed", e);
        }
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    boolean holds(Path path) {
        return waiting.stream().anyMatch(file -> location(file).filter(path::equals).isPresent());
    }

    /** Removes and returns all waiting files, by folder. */
    Collection<List<IFile>> take() {
        var taken = List.copyOf(waiting);
        taken.forEach(waiting::remove);
        return taken.stream()
                .collect(Collectors.groupingBy(IFile::getParent, LinkedHashMap<IContainer, List<IFile>>::new, Collectors.toList()))
                .values();
    }
}
