package org.waypost.loader.inspect;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Looks for a public constructor without arguments. */
final class ConstructorFinder extends ClassVisitor {
    private boolean found;

    ConstructorFinder() {
        super(Opcodes.ASM9);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        found |= name.equals("<init>") && descriptor.equals("()V") && (access & Opcodes.ACC_PUBLIC) != 0;
        return null;
    }

    boolean found() {
        return found;
    }
}
