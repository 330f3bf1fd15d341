package org.parallax.workbench.problems;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.parallax.app.Parallax;
import org.parallax.app.source.Diagnostic;
import org.parallax.workbench.live.EditedText;
import org.parallax.workbench.live.LiveListener;
import org.parallax.workbench.live.LiveProjection;
import org.parallax.workbench.live.LiveState;
import org.parallax.workbench.text.Cures;
import org.parallax.workbench.text.TextServices;

/**
 * Keeps the markers of all scenarios and records of the workspace up to date: what is being typed as the live
 * projection checks it, everything else when it changes on disk.
 */
public final class ProjectChecks implements IResourceChangeListener, LiveListener, AutoCloseable {

    private final Parallax parallax;
    private final LiveProjection live;
    private final TextServices texts;
    private final Cures cures;
    private final Set<IFile> waiting = ConcurrentHashMap.newKeySet();
    /** Files that were edited or held until now. */
    private final Set<Path> left = ConcurrentHashMap.newKeySet();
    private final Job job = Job.createSystem("Checking scenarios and records", (ICoreRunnable) this::checkWaiting);
    private final DiskTexts disk;
    private volatile Optional<Path> edited = Optional.empty();

    public ProjectChecks(Parallax parallax, LiveProjection live, TextServices texts) {
        this.parallax = parallax;
        this.live = live;
        this.texts = texts;
        this.cures = new Cures(texts);
        this.disk = new DiskTexts(texts);
    }

    /** Checks everything there is, then whatever changes. */
    public void start() {
        live.listen(this);
        texts.held().whenReleased(this::wantLeft);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                want(resource);
                return true;
            });
        } catch (CoreException e) {
            ILog.of(getClass()).error("The files of the workspace could not be listed", e);
        }
        job.schedule(500);
    }

    @Override
    public void close() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        live.forget(this);
        job.cancel();
    }

    @Override
    public void checked(EditedText text, List<Diagnostic> problems) {
        leave(Optional.of(text.path()));
        for (var file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(text.path().toUri())) {
            mark(file, text, problems);
        }
    }

    @Override
    public void shown(LiveState state) {
        if (state instanceof LiveState.Nothing) {
            leave(live.followed());
        }
    }

    /** What was edited until now may have been closed without being saved, so that what is on disk counts again. */
    private void leave(Optional<Path> now) {
        var before = edited;
        edited = now;
        before.filter(path -> now.filter(path::equals).isEmpty()).ifPresent(this::wantLeft);
    }

    private void wantLeft(Path path) {
        left.add(path);
        for (var file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
            want(file);
        }
        job.schedule(300);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(delta -> {
                boolean content = (delta.getFlags() & ~IResourceDelta.MARKERS) != 0 || delta.getKind() != IResourceDelta.CHANGED;
                if (content && isOurs(delta.getResource())) {
                    wantFolder(delta.getResource());
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(getClass()).error("A change of files could not be followed", e);
        }
        if (!waiting.isEmpty()) {
            texts.lookAgain();
            job.schedule(300);
        }
        if (waiting.stream().anyMatch(file -> location(file).equals(edited) && edited.isPresent())) {
            live.readAgain();
        }
    }

    /** Files of a folder see each other, so that one that changes, comes or goes may mend or break the others. */
    private void wantFolder(IResource changed) throws CoreException {
        var folder = changed.getParent();
        if (folder.exists()) {
            for (var member : folder.members()) {
                want(member);
            }
        }
    }

    private void want(IResource resource) {
        if (isOurs(resource) && resource instanceof IFile file && location(file).isPresent()) {
            waiting.add(file);
        }
    }

    private static boolean isOurs(IResource resource) {
        return "scenario".equals(resource.getFileExtension()) || "relationship".equals(resource.getFileExtension());
    }

    /** A project may be gone by now, and where its files lay with it. */
    private static Optional<Path> location(IFile file) {
        return Optional.ofNullable(file.getLocation()).map(IPath::toPath);
    }

    private void checkWaiting(IProgressMonitor monitor) {
        for (var path : List.copyOf(left)) {
            left.remove(path);
            if (disk.changesWithout(path)) {
                wantFolderOf(path);
            }
        }
        var taken = List.copyOf(waiting);
        taken.forEach(waiting::remove);
        var byFolder = taken.stream().collect(Collectors.groupingBy(IFile::getParent, LinkedHashMap::new, Collectors.toList()));
        for (var files : byFolder.values()) {
            if (monitor.isCanceled()) {
                return;
            }
            check(files);
        }
    }

    private void wantFolderOf(Path path) {
        try {
            for (var file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
                wantFolder(file);
            }
        } catch (CoreException e) {
            ILog.of(getClass()).error("The files beside " + path + " could not be listed", e);
        }
    }

    /** Files of one folder, which are read once for all of them. */
    private void check(List<IFile> files) {
        var paths = new LinkedHashMap<Path, IFile>();
        files.forEach(file -> location(file).filter(path -> isCheckedHere(file, path)).ifPresent(path -> paths.put(path, file)));
        if (!paths.isEmpty()) {
            var asked = List.copyOf(paths.keySet());
            var found = parallax.load(asked, disk.unsavedBeside(asked.getFirst())).diagnostics().stream()
                    .collect(Collectors.groupingBy(Diagnostic::file));
            paths.forEach((path, file) -> {
                if (isCheckedHere(file, path)) {
                    mark(file, disk.text(path), found.getOrDefault(path.toString(), List.of()));
                }
            });
        }
    }

    /** What is edited the live projection checks; other unsaved text is checked once that is on disk. */
    private boolean isCheckedHere(IFile file, Path path) {
        return edited.filter(path::equals).isEmpty() && file.exists() && !texts.isUnsaved(path);
    }

    private void mark(IFile file, EditedText text, List<Diagnostic> problems) {
        cures.of(text, problems).thenAccept(found -> ProblemMarkers.replace(file, text.content(), found));
    }
}
