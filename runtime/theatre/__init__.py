"""The paper theatre: dioramas, a camera, puppets, things and cards, drawn to frames on any CPU.

`perform.perform` is the one way in. A stage becomes pieces, each at a depth and drawn from any view at any frame
(`piece`); sets give theirs (`sets`), cards stand among them (`card`), players (`player`) and things (`things`) come
last. Words on screen are made of layers of their own (`titles`). All of it is cut from the same paper (`paper`).
"""
