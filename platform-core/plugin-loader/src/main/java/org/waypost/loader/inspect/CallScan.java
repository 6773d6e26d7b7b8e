package org.waypost.loader.inspect;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.waypost.loader.Permissions;

/** Reads the calls of one class, method handles included. */
final class CallScan extends ClassVisitor {
    private final Map<String, String> parents;
    private final Permissions permissions;
    private final Set<Finding> findings;
    private String in = "";

    CallScan(Map<String, String> parents, Permissions permissions, Set<Finding> findings) {
        super(Opcodes.ASM9);
        this.parents = parents;
        this.permissions = permissions;
        this.findings = findings;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        in = name;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        return new Calls(name);
    }

    /** A call through a subclass of the package itself is a call of what it inherits from. */
    private void called(String method, String owner, String name) {
        Set<String> seen = new HashSet<>();
        for (String type = owner; type != null && seen.add(type); type = parents.get(type)) {
            String call = type + "." + name;
            ForbiddenCalls.advice(type, name, permissions)
                    .ifPresent(advice -> findings.add(new Finding(in, method, call, advice)));
        }
    }

    private final class Calls extends MethodVisitor {
        private final String method;

        Calls(String method) {
            super(Opcodes.ASM9);
            this.method = method;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            called(method, owner, name);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            constant(bootstrap);
            for (Object argument : arguments) {
                constant(argument);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant(value);
        }

        private void constant(Object value) {
            if (value instanceof Handle handle) {
                called(method, handle.getOwner(), handle.getName());
            } else if (value instanceof ConstantDynamic dynamic) {
                constant(dynamic.getBootstrapMethod());
                for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                    constant(dynamic.getBootstrapMethodArgument(i));
                }
            }
        }
    }
}
