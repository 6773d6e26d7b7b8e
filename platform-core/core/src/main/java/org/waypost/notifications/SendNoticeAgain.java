package org.waypost.notifications;

/** An operator has a notice tried once more that could not be delivered, after the address was put right. */
public interface SendNoticeAgain {
    /**
     * Queues it anew.
     *
     * @throws org.waypost.shared.PlatformException {@link NotificationsError#UNKNOWN_NOTICE},
     *     {@link NotificationsError#NOT_FAILED} when it is on its way or arrived, or {@code FORBIDDEN}
     */
    void again(long notice);
}
