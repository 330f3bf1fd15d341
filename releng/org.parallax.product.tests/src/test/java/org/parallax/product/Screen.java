package org.parallax.product;

import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.platform.unix.X11.Window;
import com.sun.jna.platform.unix.X11.WindowByReference;
import com.sun.jna.platform.unix.X11.XTest;
import com.sun.jna.platform.unix.X11.XTextProperty;
import com.sun.jna.platform.unix.X11.XWindowAttributes;
import com.sun.jna.platform.unix.X11;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.ArrayList;
import java.util.List;

/** The display the tests run under, as a person at it has it: windows with titles, and a keyboard. */
final class Screen implements AutoCloseable {

    private static final int REVERT_TO_PARENT = 2;
    /** What X11 calls the left control key. */
    private static final int CONTROL = 0xffe3;
    /** A window may be gone by the time it is asked about; for that the library would end this program. */
    private static final X11.XErrorHandler GONE = (where, error) -> 0;

    private final Focus server = Native.load("X11", Focus.class);
    private final X11.Display display = server.XOpenDisplay(null);

    Screen() {
        server.XSetErrorHandler(GONE);
    }

    /** What the library's own list of calls lacks. */
    interface Focus extends X11 {

        int XSetInputFocus(Display display, Window window, int revertTo, NativeLong time);
    }

    /** Titles of all windows that can be seen. */
    List<String> titles() {
        return windows().stream().map(this::title).toList();
    }

    /** Gives the keyboard to the first window and presses the keys of a word in small letters. */
    void type(String word) {
        focus();
        for (var letter : word.toCharArray()) {
            key(letter, true);
            key(letter, false);
        }
        server.XSync(display, false);
    }

    /** Gives the keyboard to the first window and presses the keys that save. */
    void save() {
        focus();
        key(CONTROL, true);
        key('s', true);
        key('s', false);
        key(CONTROL, false);
        server.XSync(display, false);
    }

    /** Asks the first window to close, as its cross does. */
    void closeWindow() {
        var window = windows().getFirst();
        var event = new X11.XEvent();
        event.setType(X11.XClientMessageEvent.class);
        event.xclient.type = X11.ClientMessage;
        event.xclient.display = display;
        event.xclient.window = window;
        event.xclient.message_type = server.XInternAtom(display, "WM_PROTOCOLS", false);
        event.xclient.format = 32;
        event.xclient.data.setType(NativeLong[].class);
        event.xclient.data.l[0] = new NativeLong(server.XInternAtom(display, "WM_DELETE_WINDOW", false).longValue());
        server.XSendEvent(display, window, 0, new NativeLong(0), event);
        server.XSync(display, false);
    }

    @Override
    public void close() {
        server.XCloseDisplay(display);
    }

    private void focus() {
        server.XSetInputFocus(display, windows().getFirst(), REVERT_TO_PARENT, new NativeLong(0));
    }

    private void key(int symbol, boolean down) {
        int key = server.XKeysymToKeycode(display, new X11.KeySym(symbol)) & 0xff;
        XTest.INSTANCE.XTestFakeKeyEvent(display, key, down, new NativeLong(down ? 0 : 20));
    }

    private List<Window> windows() {
        var found = new ArrayList<Window>();
        collect(server.XDefaultRootWindow(display), found);
        return found;
    }

    /** A window manager puts windows into frames of its own, so all levels are looked at. */
    private void collect(Window window, List<Window> found) {
        if (isSeen(window) && !title(window).isEmpty()) {
            found.add(window);
        }
        var children = new PointerByReference();
        var count = new IntByReference();
        if (server.XQueryTree(display, window, new WindowByReference(), new WindowByReference(), children, count) != 0
                && children.getValue() != null) {
            for (long id : children.getValue().getLongArray(0, count.getValue())) {
                collect(new Window(id), found);
            }
            server.XFree(children.getValue());
        }
    }

    private boolean isSeen(Window window) {
        var attributes = new XWindowAttributes();
        return server.XGetWindowAttributes(display, window, attributes) != 0 && attributes.map_state == X11.IsViewable && attributes.width > 1;
    }

    private String title(Window window) {
        var name = new XTextProperty();
        return server.XGetWMName(display, window, name) == 0 || name.value == null ? "" : name.value;
    }
}
