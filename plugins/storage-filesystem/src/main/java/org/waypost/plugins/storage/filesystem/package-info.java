/**
 * Keeps blobs as files below one folder, synced to disk before they are acknowledged.
 *
 * <p>{@code incoming/} holds what is being written, under random names; {@code blobs/} holds what was committed, under
 * names made from the keys so that any legal key works on any file system. A commit syncs the file, renames it, and syncs
 * the folder; a group of commits syncs its files side by side and each folder once. A file {@code keep-free} says how many
 * megabytes of the disk stay free. Only JDK and SPI are used.
 */
package org.waypost.plugins.storage.filesystem;
